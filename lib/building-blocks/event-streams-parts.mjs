// What S3's client asks of event streams when it is made; no operation that answers with one is ever called.
export const resolveEventStreamSerdeConfig = (config) => config;
export const eventStreamSerdeProvider = () => undefined;
