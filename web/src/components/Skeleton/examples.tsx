import { SkeletonRows } from './Skeleton';

export const examples = { rows: () => <SkeletonRows count={2} /> };
