package vn.haidang.monitoring.internal.notify;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.base.text.Language;
import vn.haidang.monitoring.internal.Messages;
import vn.haidang.monitoring.internal.json.JsonTree;

/**
 * The plan in the file {@code monitoring-notification.json} of the data folder; read again when the file has changed. One
 * that cannot be used changes nothing, and {@link #problem} says why. Belongs to one thread.
 *
 * <pre>
 * {"language": "vi", "link": "http://…", "most": 6,
 *  "steps": [{"id": "first", "after": "PT0S", "channel": "email", "to": ["…"], "from": "WARNING"}],
 *  "summary": {"at": "07:00", "channel": "email", "to": ["…"]}}
 * </pre>
 */
final class NotificationPlanFile {

    static final String FILE = "monitoring-notification.json";

    private static final Logger LOG = System.getLogger(NotificationPlanFile.class.getName());
    private static final JsonFactory JSON = new JsonFactory();
    private static final long LONGEST = 1_000_000;

    private final Path file;
    private NotificationPlan plan = NotificationPlan.USUAL;
    private Optional<FileTime> readAt = Optional.empty();
    private Optional<Finding> problem = Optional.empty();

    NotificationPlanFile(Path folder) {
        this.file = folder.resolve(FILE);
    }

    NotificationPlan plan() {
        try {
            Optional<FileTime> changedAt = Files.exists(file)
                    ? Optional.of(Files.getLastModifiedTime(file))
                    : Optional.empty();
            if (!changedAt.equals(readAt)) {
                readAt = changedAt;
                plan = changedAt.isPresent() ? read() : NotificationPlan.USUAL;
                problem = Optional.empty();
            }
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            LOG.log(Level.ERROR, "the plan of notification " + file + " cannot be used; the one from before stays", e);
            problem = Optional.of(Finding.of(Messages.CATALOGUE, Severity.ERROR, "notification.plan.unusable")
                    .with("file", file.toString()).with("problem", String.valueOf(e.getMessage())));
        }
        return plan;
    }

    /** Why the file as it is cannot be used. */
    Optional<Finding> problem() {
        return problem;
    }

    private NotificationPlan read() throws IOException {
        if (Files.size(file) > LONGEST) {
            throw new IllegalArgumentException("more than " + LONGEST + " bytes");
        }
        return parse(Files.readString(file));
    }

    static NotificationPlan parse(String text) throws IOException {
        JsonTree json = JsonTree.parse(JSON, text);
        Language language = json.has("language")
                ? Language.ofTag(json.text("language"))
                        .orElseThrow(() -> new IllegalArgumentException("language " + json.text("language")))
                : NotificationPlan.USUAL.language();
        return new NotificationPlan(language, json.has("link") ? Optional.of(json.text("link")) : Optional.empty(),
                json.has("steps")
                        ? json.list("steps").stream().map(NotificationPlanFile::step).toList()
                        : NotificationPlan.USUAL.steps(),
                json.has("most") ? Integer.parseInt(json.text("most")) : NotificationPlan.USUAL.most(),
                json.has("summary") ? Optional.of(summary(json.object("summary"))) : Optional.empty());
    }

    private static EscalationStep step(JsonTree json) {
        return new EscalationStep(json.text("id"), Duration.parse(json.text("after")), json.text("channel"),
                json.texts("to"), json.has("from") ? Severity.valueOf(json.text("from")) : Severity.WARNING);
    }

    private static NotificationPlan.Summary summary(JsonTree json) {
        return new NotificationPlan.Summary(LocalTime.parse(json.text("at")), json.text("channel"), json.texts("to"));
    }
}
