// The screens may not reach the data folder themselves.
export { exportOwnData, exportUserData } from '../data/personalData';
