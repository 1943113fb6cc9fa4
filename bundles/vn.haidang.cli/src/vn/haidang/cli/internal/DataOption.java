package vn.haidang.cli.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;

/** Where the data are: {@code --data}, else {@code $HAIDANG_HOME}, else {@code ~/.haidang}. */
final class DataOption {

    @Option(names = "--data", scope = ScopeType.INHERIT, paramLabel = "DIR", descriptionKey = "option.data")
    Path data;

    /**
     * The folder to open.
     *
     * @throws FindingException when {@code HAIDANG_HOME} names none
     */
    Path folder() throws FindingException {
        return data != null ? data.toAbsolutePath().normalize() : home();
    }

    private static Path home() throws FindingException {
        String home = System.getenv("HAIDANG_HOME");
        if (home == null || home.isBlank()) {
            return Path.of(System.getProperty("user.home"), ".haidang");
        }
        try {
            return Path.of(home).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new FindingException(
                    Finding.of(Messages.CATALOGUE, Severity.ERROR, "data.home.invalid").with("folder", home), e);
        }
    }
}
