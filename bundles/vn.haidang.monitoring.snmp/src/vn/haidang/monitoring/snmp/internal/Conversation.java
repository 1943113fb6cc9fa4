package vn.haidang.monitoring.snmp.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

import org.snmp4j.smi.OID;
import org.snmp4j.smi.Variable;
import org.snmp4j.smi.VariableBinding;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.FindingException;
import vn.haidang.base.progress.Progress;
import vn.haidang.monitoring.snmp.SnmpCredentials.User;
import vn.haidang.monitoring.snmp.SnmpTarget;
import vn.haidang.monitoring.snmp.internal.Reply.Failure;
import vn.haidang.monitoring.snmp.internal.Reply.Reason;

/**
 * Talks with one agent while its caller waits: every method blocks, and ends within a fraction of a second when the
 * progress is cancelled.
 */
final class Conversation {

    private static final long LOOK_AT_PROGRESS_MILLIS = 100;

    private final SnmpEngine engine;
    private final SnmpTarget target;
    private final Progress progress;
    private Optional<OID> circle = Optional.empty();

    Conversation(SnmpEngine engine, SnmpTarget target, Progress progress) {
        this.engine = engine;
        this.target = target;
        this.progress = progress;
    }

    /** One binding for each OID, in their order. */
    List<VariableBinding> get(List<OID> oids) throws FindingException {
        Getter.Read read = await(Getter.get(engine, target, oids));
        if (read instanceof Getter.Read.Values values) {
            return values.bindings();
        }
        throw refused(((Getter.Read.Failed) read).failure());
    }

    /** Walks a subtree; the root itself is given when it is a variable and has nothing below. */
    void walk(OID root, Consumer<VariableBinding> rows) throws FindingException {
        boolean empty = walk(root, WalkCursor.MOST_VARIABLES, rows) == 0;
        if (empty && root.size() > 1) {
            get(List.of(root)).stream().filter(binding -> !Variables.isMissing(binding)).forEach(rows);
        }
    }

    /**
     * Walks a subtree until its end, or until a reply brings it to this many rows.
     *
     * @return how many rows were given
     */
    int walk(OID root, int most, Consumer<VariableBinding> rows) throws FindingException {
        WalkCursor cursor = engine.paces().walk(target, root);
        int given = 0;
        while (!cursor.isFinished() && given < most) {
            Request request = cursor.next();
            WalkCursor.Step step = cursor.follow(request, await(engine.ask(target, request)));
            if (step.failure().isPresent()) {
                throw refused(step.failure().get());
            }
            given += step.rows().size();
            step.rows().forEach(rows);
            progress.advance(step.rows().size());
        }
        engine.paces().learn(target, cursor);
        circle = circle.or(cursor::circle);
        return given;
    }

    /** What speaks against what was walked being all that there is. */
    Optional<Finding> doubt() {
        return circle.map(back -> Findings.circle(target, back));
    }

    /** Asks for no more than this many repetitions from now on; for as many as the agent shows to bear when it is empty. */
    void limit(OptionalInt repetitions) {
        engine.paces().limit(target, repetitions);
    }

    /**
     * Reads columns side by side; nothing when the agent cannot be asked so, or does not answer as it should: then each
     * is to be walked.
     */
    Optional<Map<OID, Map<Integer, Variable>>> sweep(List<OID> columns) {
        if (!engine.paces().isUnrestrained(target)) {
            return Optional.empty();
        }
        ColumnSweep sweep = new ColumnSweep(columns, engine.paces().most(target));
        for (Optional<Request> request = sweep.next(); request.isPresent(); request = sweep.next()) {
            sweep.follow(await(engine.ask(target, request.get())));
            progress.advance(1);
        }
        return sweep.values();
    }

    private <T> T await(CompletionStage<T> stage) {
        CompletableFuture<T> future = stage.toCompletableFuture();
        while (true) {
            progress.stopIfCancelled();
            try {
                return future.get(LOOK_AT_PROGRESS_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // Not there yet: looks at the progress again.
                continue;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException("interrupted");
            } catch (ExecutionException e) {
                throw new IllegalStateException("the SNMP engine failed", e.getCause());
            }
        }
    }

    private FindingException refused(Failure failure) {
        return new FindingException(Findings.of(target, diagnosed(failure)));
    }

    /** Looks a little closer at a silence, now that a person waits to know why. */
    private Failure diagnosed(Failure failure) {
        if (failure.reason() == Reason.NO_ANSWER && PortProbe.isClosed(target.host(), target.port())) {
            return Reply.failed(Reason.PORT_UNREACHABLE);
        }
        if (failure.reason() == Reason.NO_ANSWER_TO_USER && isHeardUnencrypted()) {
            return Reply.failed(Reason.DECRYPTION_FAILED);
        }
        return failure;
    }

    /**
     * Many agents, net-snmp's among them, drop what they cannot decrypt without a report. If the same user is heard
     * without encryption, be it with a refusal, then the fault is in the privacy. Only sysUpTime is asked for.
     */
    private boolean isHeardUnencrypted() {
        if (target.credentials() instanceof User user && user.privacy().isPresent()) {
            User unencrypted = new User(user.user(), user.authentication(), Optional.empty(), user.context());
            SnmpTarget open = new SnmpTarget(target.host(), target.port(), unencrypted, target.timeout(),
                    target.retries(), target.lines());
            return await(engine.ask(open, Request.get(List.of(Oids.SYS_UP_TIME)))) instanceof Reply.Answer;
        }
        return false;
    }
}
