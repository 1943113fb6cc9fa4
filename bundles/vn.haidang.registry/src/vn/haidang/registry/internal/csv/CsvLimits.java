package vn.haidang.registry.internal.csv;

import vn.haidang.registry.csv.CsvFormat;

/** What an imported file may hold at most; a city's registry is a hundredth of it. */
final class CsvLimits {

    static final int MEBIBYTES = 16;
    static final CsvFormat FORMAT = new CsvFormat(';', false, 100_000, 100, 1_000);

    private CsvLimits() {}
}
