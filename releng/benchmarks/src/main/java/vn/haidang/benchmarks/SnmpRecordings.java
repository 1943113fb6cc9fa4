package vn.haidang.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes recordings of made-up devices: the system group, and interfaces as IF-MIB tells them (RFC 2863). */
final class SnmpRecordings {

    private static final String IF_ENTRY = "1.3.6.1.2.1.2.2.1.";
    private static final String IF_X_ENTRY = "1.3.6.1.2.1.31.1.1.1.";

    private SnmpRecordings() {}

    /** @param whole whether it has all that a poll asks for; else only the eight columns of an interface table */
    static Path write(Path folder, String name, int interfaces, boolean whole) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("1.3.6.1.2.1.1.1.0|4|Bench router\n1.3.6.1.2.1.1.2.0|6|1.3.6.1.4.1.99999.1\n");
        text.append("1.3.6.1.2.1.1.3.0|67|8640000\n1.3.6.1.2.1.1.5.0|4|").append(name).append('\n');
        text.append("1.3.6.1.2.1.2.1.0|2|").append(interfaces).append('\n');
        for (int i = 1; i <= interfaces; i++) {
            column(text, IF_ENTRY + 2, i, "4|GigabitEthernet0/" + i);
            column(text, IF_ENTRY + 7, i, "2|1");
            column(text, IF_ENTRY + 8, i, "2|1");
            column(text, IF_X_ENTRY + 1, i, "4|Gi0/" + i);
            column(text, IF_X_ENTRY + 6, i, "70:numeric|initial=" + 1_000_000_007L * i + ",rate=" + 10_000 * i);
            column(text, IF_X_ENTRY + 10, i, "70:numeric|initial=" + 2_000_000_011L * i + ",rate=" + 7_000 * i);
            column(text, IF_X_ENTRY + 15, i, "66|1000");
            column(text, IF_X_ENTRY + 18, i, "4|to ward " + i);
            if (whole) {
                column(text, IF_ENTRY + 6, i, String.format("4x|02000000%04x", i & 0xffff));
                column(text, IF_ENTRY + 9, i, "67|1000");
                for (int counter : new int[]{13, 14, 19, 20}) {
                    column(text, IF_ENTRY + counter, i, "65|0");
                }
                column(text, IF_X_ENTRY + 19, i, "67|0");
            }
        }
        if (whole) {
            text.append("1.3.6.1.2.1.31.1.5.0|67|100\n1.3.6.1.2.1.25.1.1.0|67|8650000\n");
            text.append("1.3.6.1.6.3.10.2.1.1.0|4x|80\n1.3.6.1.6.3.10.2.1.2.0|2|0\n1.3.6.1.6.3.10.2.1.3.0|2|0\n");
        }
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve(name + ".snmprec"), text);
    }

    private static void column(StringBuilder text, String column, int index, String value) {
        text.append(column).append('.').append(index).append('|').append(value).append('\n');
    }
}
