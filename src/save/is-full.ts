/** Whether something could not be kept for want of room on the device. */
export const isFull = (trouble: unknown): boolean =>
  typeof trouble === 'object' && trouble !== null && 'name' in trouble && trouble.name === 'QuotaExceededError';
