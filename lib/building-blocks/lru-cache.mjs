// What the SDK keeps discovered endpoints in, which it does not discover unless told to: a map will do for 7 KB of typed arrays.
class Cache extends Map {
  constructor(_capacity) {
    super();
  }

  peek(key) {
    return this.get(key);
  }
}

// biome-ignore lint/style/noDefaultExport: as the package that it stands for.
export { Cache as default };
