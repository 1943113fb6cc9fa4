package vn.haidang.registry.internal.csv;

/** What an imported file may hold at most; a city's registry is a hundredth of it. */
final class CsvLimits {

    static final int MEBIBYTES = 16;
    static final int ROWS = 100_000;
    static final int COLUMNS = 100;
    static final int VALUE_LENGTH = 1_000;

    private CsvLimits() {}
}
