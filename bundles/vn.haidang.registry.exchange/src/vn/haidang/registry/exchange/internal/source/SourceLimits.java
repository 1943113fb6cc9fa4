package vn.haidang.registry.exchange.internal.source;

/** What a file may hold at most; a city's registry is far from it. */
final class SourceLimits {

    static final int MEBIBYTES = 64;
    static final int ROWS = 200_000;
    static final int COLUMNS = 500;
    static final int CHARACTERS = 10_000;
    /** Of one part of a workbook when it is unpacked. */
    static final int PART_MEBIBYTES = 512;
    /** Different texts of a workbook. */
    static final int TEXTS = 1_000_000;
    /** All texts of a workbook together, in characters: what this program has memory for. */
    static final int ALL_CHARACTERS = 50_000_000;

    private SourceLimits() {}
}
