package vn.haidang.cli.internal;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.finding.Severity;
import vn.haidang.hosting.DataPlace;

/**
 * Where the data are: the folder {@code --data}, else {@code $HAIDANG_HOME}, else {@code ~/.haidang}; with {@code --url}
 * the database is on that server.
 */
final class DataOption {

    @Option(names = "--data", scope = ScopeType.INHERIT, paramLabel = "DIR", descriptionKey = "option.data")
    Path data;

    @Option(names = "--url", scope = ScopeType.INHERIT, paramLabel = "jdbc:postgresql:…", descriptionKey = "option.url")
    String url;

    /**
     * What to open.
     *
     * @throws FindingException when {@code HAIDANG_HOME} names no folder
     */
    DataPlace place() throws FindingException {
        return new DataPlace(folder(), Optional.ofNullable(url));
    }

    /**
     * The folder alone.
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
