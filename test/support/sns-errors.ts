const sdkError = (name: string, message: string, httpStatusCode: number) =>
  Object.assign(new Error(message), { name, $metadata: { httpStatusCode } });

/** SNS has nothing and takes it later. */
export const throttled = () => sdkError('ThrottlingException', 'Rate exceeded', 400);

/** SNS will never take this message. */
export const faulty = (parameter = 'Subject') =>
  sdkError('InvalidParameterException', `Invalid parameter: ${parameter}`, 400);

/** Nobody knows what became of it. */
export const lostConnection = () => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
