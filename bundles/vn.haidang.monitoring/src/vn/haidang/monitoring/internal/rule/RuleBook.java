package vn.haidang.monitoring.internal.rule;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.text.Language;
import vn.haidang.base.text.ValueFormat;
import vn.haidang.storage.Database;

/**
 * The rules in force: those of {@code monitoring-rules.json} in the data folder, else the bundled ones. The file may be
 * changed while everything runs; one that cannot be read changes nothing, and {@link #problem} says why. Safe for use by several
 * threads.
 */
@Component(service = RuleBook.class)
public final class RuleBook {

    /** The file's name in the data folder. */
    public static final String FILE = "monitoring-rules.json";

    private static final Logger LOG = System.getLogger(RuleBook.class.getName());

    private final Path file;
    private WatchRules rules = WatchRulesFormat.bundled();
    private Optional<FileTime> readAt = Optional.empty();
    private Optional<Finding> problem = Optional.empty();

    @Activate
    public RuleBook(@Reference Database database) {
        this.file = database.folder().resolve(FILE);
        readIfChanged();
    }

    /** The rules as they were last read. */
    public synchronized WatchRules rules() {
        return rules;
    }

    /** Reads the file again when it has another time than before. */
    public synchronized Optional<WatchRules> readIfChanged() {
        Optional<FileTime> changedAt = changedAt();
        if (changedAt.equals(readAt)) {
            return Optional.empty();
        }
        readAt = changedAt;
        problem = Optional.empty();
        try {
            rules = changedAt.isPresent() ? WatchRulesFormat.read(file) : WatchRulesFormat.bundled();
            return Optional.of(rules);
        } catch (FindingException e) {
            LOG.log(Level.ERROR, e.finding().summary(ValueFormat.of(Language.ENGLISH)), e);
            problem = Optional.of(e.finding());
            return Optional.empty();
        }
    }

    /** Why the file as it was last read cannot be used. */
    public synchronized Optional<Finding> problem() {
        return problem;
    }

    private Optional<FileTime> changedAt() {
        try {
            return Files.exists(file) ? Optional.of(Files.getLastModifiedTime(file)) : Optional.empty();
        } catch (IOException e) {
            LOG.log(Level.ERROR, "cannot look at " + file, e);
            return readAt;
        }
    }
}
