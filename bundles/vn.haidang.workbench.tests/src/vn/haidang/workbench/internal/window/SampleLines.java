package vn.haidang.workbench.internal.window;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import vn.haidang.registry.LineEntry;

/** The lines of the sample city. */
final class SampleLines {

    private SampleLines() {}

    static List<LineEntry> read() {
        Path file = Path.of(System.getProperty("haidang.root")).resolve("releng/sample-city/lines.csv");
        try {
            return Files.readAllLines(file).stream().skip(1).filter(row -> !row.isBlank())
                    .map(SampleLines::line)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LineEntry line(String row) {
        String[] cells = row.split(";");
        return new LineEntry(cells[0], cells[0], cells[1], cells[2], cells[3], Integer.parseInt(cells[4]),
                Double.parseDouble(cells[5]), cells[6], Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }
}
