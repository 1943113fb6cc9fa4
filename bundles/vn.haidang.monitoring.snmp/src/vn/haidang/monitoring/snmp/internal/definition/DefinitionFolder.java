package vn.haidang.monitoring.snmp.internal.definition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.ObjectLink;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.MessageCatalogue;
import vn.haidang.monitoring.snmp.internal.definition.DefinitionException.Flaw;

/** Reads the definitions that people have put into a folder, each by itself: a broken one is told of, the others are used. */
final class DefinitionFolder {

    static final String ENDING = ".device";
    private static final int MOST_FILES = 500;
    private static final long LARGEST_FILE = 1 << 17;

    private final MessageCatalogue messages;
    private final List<DeviceDefinition> definitions = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    DefinitionFolder(MessageCatalogue messages) {
        this.messages = messages;
    }

    DefinitionFolder read(Path folder) {
        if (!Files.isDirectory(folder)) {
            return this;
        }
        try {
            for (Path file : files(folder)) {
                read(file, file.getFileName().toString());
            }
        } catch (IOException e) {
            findings.add(finding(folder.toString(), new DefinitionException(0, Flaw.UNREADABLE, e.toString())));
        }
        return this;
    }

    /** The definitions of a folder in the order of their names. */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING)).sorted().limit(MOST_FILES)
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void read(Path file, String name) {
        try {
            definitions.add(DefinitionParser.parse(name.substring(0, name.length() - ENDING.length()), text(file)));
        } catch (DefinitionException e) {
            findings.add(finding(file.toString(), e));
        }
    }

    private static String text(Path file) throws DefinitionException {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new DefinitionException(1, Flaw.LONG, LARGEST_FILE + " B");
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new DefinitionException(0, Flaw.UNREADABLE, e.toString());
        }
    }

    private Finding finding(String file, DefinitionException flaw) {
        return Finding.of(messages, Severity.ERROR, flaw.flaw().code()).with("file", file).with("line", flaw.line())
                .with("text", flaw.text()).about(new ObjectLink("device-definition", file, file));
    }

    List<DeviceDefinition> definitions() {
        return definitions;
    }

    List<Finding> findings() {
        return findings;
    }
}
