package vn.haidang.registry.internal.session;

import java.util.List;
import java.util.Optional;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.CommitResult;
import vn.haidang.registry.Conflict;
import vn.haidang.registry.EditingSession;
import vn.haidang.registry.Element;
import vn.haidang.registry.ElementChange;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.Value;
import vn.haidang.registry.internal.Messages;

/** An editing session on the stored registry. */
public final class StoredEditingSession implements EditingSession {

    private final ModelSession model;
    private final Committer committer;
    private boolean closed;

    /** Where a session's changes go. */
    public interface Committer {
        /** Writes them. */
        CommitResult commit(RegistrySnapshot base, List<ElementChange> changes, ChangeOrigin origin);

        /** Brings them onto the newest snapshot; of the conflicts these are left to the other. */
        Moved move(List<ElementChange> changes, List<Conflict> theirs);
    }

    /** The newest snapshot and the changes upon it. */
    public record Moved(RegistrySnapshot snapshot, List<ElementChange> changes) {}

    public StoredEditingSession(ModelSession model, Committer committer) {
        this.model = model;
        this.committer = committer;
    }

    /** The model's own objects, for work of this bundle that knows its classes. */
    public ModelSession model() {
        return model;
    }

    @Override
    public RegistrySnapshot base() {
        return model.base();
    }

    @Override
    public Optional<Element> element(String id) {
        return open().element(id);
    }

    @Override
    public Optional<Element> element(String type, String code) {
        return open().element(type, code);
    }

    @Override
    public String add(String type, String code) {
        return open().add(type, code);
    }

    @Override
    public void set(String id, String feature, List<Value> values) {
        open().set(id, feature, values);
    }

    @Override
    public void remove(String id) {
        open().remove(id);
    }

    @Override
    public void beginStep() {
        open().beginStep();
    }

    @Override
    public boolean undo() {
        return open().undo();
    }

    @Override
    public boolean redo() {
        return open().redo();
    }

    @Override
    public List<ElementChange> changes() {
        return open().changes();
    }

    @Override
    public List<Finding> check() {
        return new SessionCheck(open()).findings();
    }

    @Override
    public CommitResult commit(ChangeOrigin origin) {
        if (isTooLong(origin)) {
            return new CommitResult.Refused(List.of(Messages.error("registry.commit.originTooLong")
                    .with("authorLimit", ChangeOrigin.MOST_NAME).with("reasonLimit", ChangeOrigin.MOST_REASON)));
        }
        List<ElementChange> changes = changes();
        if (changes.isEmpty()) {
            return new CommitResult.Unchanged(base());
        }
        List<Finding> errors = check().stream().filter(finding -> finding.severity() == Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            return new CommitResult.Refused(errors);
        }
        CommitResult result = committer.commit(base(), changes, origin);
        if (result instanceof CommitResult.Committed committed) {
            model.rebase(committed.snapshot(), List.of());
        }
        return result;
    }

    private static boolean isTooLong(ChangeOrigin origin) {
        return origin.author().length() > ChangeOrigin.MOST_NAME || origin.channel().length() > ChangeOrigin.MOST_NAME
                || origin.reason().length() > ChangeOrigin.MOST_REASON;
    }

    @Override
    public void moveToNewest(List<Conflict> theirs) {
        Moved moved = committer.move(changes(), theirs);
        model.rebase(moved.snapshot(), moved.changes());
    }

    private ModelSession open() {
        if (closed) {
            throw new IllegalStateException("the editing session is closed");
        }
        return model;
    }

    @Override
    public void close() {
        closed = true;
    }
}
