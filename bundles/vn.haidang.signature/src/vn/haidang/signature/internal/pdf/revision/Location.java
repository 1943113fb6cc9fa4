package vn.haidang.signature.internal.pdf.revision;

/**
 * Where a cross-reference section says that an object is, ISO 32000-1, 7.5.4 and 7.5.8.
 *
 * @param kind how it is kept
 * @param place the offset in the file, or the number of the object stream that has it
 * @param detail the generation, or the index in the object stream
 */
record Location(Kind kind, long place, int detail) {

    enum Kind {
        FREE, FILE, OBJECT_STREAM
    }

    static Location free() {
        return new Location(Kind.FREE, 0, 0);
    }

    boolean isFree() {
        return kind == Kind.FREE;
    }

    /** The generation by which references must ask for it. */
    int generation() {
        return kind == Kind.FILE ? detail : 0;
    }
}
