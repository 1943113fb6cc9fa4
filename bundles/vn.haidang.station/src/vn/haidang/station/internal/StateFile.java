package vn.haidang.station.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.Properties;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;

/**
 * The word the station leaves for whoever started it: its process and, when it cannot work, why, in every language. A
 * file, since the health page may be the very thing that did not come up.
 */
public final class StateFile {

    /** Its name in Karaf's data folder. */
    public static final String NAME = "station.state";

    private static final String PROCESS = "pid";
    private static final String FAILURE = "failure.";

    private final Path file;

    public StateFile(Path file) {
        this.file = file;
    }

    /** Says that this process failed, in one step: a reader sees all of it or nothing. */
    void failed(Finding finding) {
        Properties properties = new Properties();
        properties.setProperty(PROCESS, Long.toString(ProcessHandle.current().pid()));
        for (Language language : Language.values()) {
            properties.setProperty(FAILURE + language.tag(), finding.summary(ValueFormat.of(language)));
        }
        try {
            Path partial = file.resolveSibling(file.getFileName() + ".partial");
            try (Writer out = Files.newBufferedWriter(partial, StandardCharsets.UTF_8)) {
                properties.store(out, null);
            }
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot leave word in " + file, e);
        }
    }

    /** Why a process failed, in a language; empty when it has not. */
    public Optional<String> failure(long process, Language language) {
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            return Optional.empty();
        }
        if (!Long.toString(process).equals(properties.getProperty(PROCESS))) {
            return Optional.empty();
        }
        return Optional.ofNullable(properties.getProperty(FAILURE + language.tag()));
    }
}
