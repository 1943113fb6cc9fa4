package vn.haidang.cli.internal;

import java.nio.file.Path;

import picocli.CommandLine.Option;

/** Where the data are: {@code --data}, else {@code $HAIDANG_HOME}, else {@code ~/.haidang}. */
final class DataOption {

    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "option.data")
    Path data;

    /** The folder to open. */
    Path folder() {
        if (data != null) {
            return data.toAbsolutePath().normalize();
        }
        String home = System.getenv("HAIDANG_HOME");
        return home != null && !home.isBlank()
                ? Path.of(home).toAbsolutePath().normalize()
                : Path.of(System.getProperty("user.home"), ".haidang");
    }
}
