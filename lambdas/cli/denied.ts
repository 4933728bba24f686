/** Whether AWS says that the caller may not do what was asked. */
export const isDenied = (cause: unknown): cause is Error =>
  cause instanceof Error && /AccessDenied|not authorized/i.test(cause.name + cause.message);
