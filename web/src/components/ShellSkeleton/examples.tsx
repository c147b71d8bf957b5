import { ShellSkeleton } from './ShellSkeleton';

export const examples = { starting: () => <ShellSkeleton /> };
