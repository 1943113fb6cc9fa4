package vn.haidang.signature.internal.container;

/**
 * A file in a ZIP file, as the central directory has it.
 *
 * @param name its name; names of folders end with a slash
 * @param method how it is compressed: 0 not, 8 deflate
 * @param flags the general purpose flags
 * @param crc the CRC-32 of its content
 * @param compressed how many bytes it takes
 * @param length how long its content is said to be
 * @param header where its local header is
 */
public record ContainerEntry(String name, int method, int flags, long crc, long compressed, long length, long header) {

    static final int STORED = 0;
    static final int DEFLATED = 8;

    private static final int ENCRYPTED = 1 | 1 << 6 | 1 << 13;
    private static final int DESCRIPTOR = 1 << 3;

    boolean isEncrypted() {
        return (flags & ENCRYPTED) != 0;
    }

    /** Whether lengths and CRC stand after the content rather than before it. */
    boolean hasDescriptor() {
        return (flags & DESCRIPTOR) != 0;
    }

    public boolean isFolder() {
        return name.endsWith("/");
    }

    public boolean isStored() {
        return method == STORED;
    }
}
