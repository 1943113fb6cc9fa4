package vn.haidang.registry.ui.internal.work;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.event.Event;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import vn.haidang.base.finding.Finding;
import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.CommitResult;
import vn.haidang.registry.Conflict;
import vn.haidang.registry.EditingSession;
import vn.haidang.registry.Element;
import vn.haidang.registry.ElementChange;
import vn.haidang.registry.Registry;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.ui.language.UiLanguage;

/**
 * What the views of the registry share: the registry as they show it, unsaved changes included, the elements that are
 * selected, the part the tree has chosen and the time that is told of. There is one in a window. For the UI thread.
 * <p>
 * Edits go into one editing session, seen by nobody else until {@link #commit}. While nothing is unsaved the views follow
 * the newest commit; with unsaved changes they stay on the commit those began with, until they are saved or thrown away.
 */
@Creatable
@Singleton
public final class RegistryWork {

    /** What of it changed. */
    public enum Change {
        /** The elements that are shown, or whether they can be edited. */
        CONTENT,
        /** Which elements are selected. */
        SELECTION,
        /** Which part is chosen. */
        SCOPE
    }

    private final UISynchronize ui;
    private final ZoneId zone;
    private final List<Consumer<Change>> listeners = new ArrayList<>();
    private Optional<Registry> registry = Optional.empty();
    private Optional<EditingSession> session = Optional.empty();
    private Optional<RegistrySnapshot> shown = Optional.empty();
    private List<ElementChange> changes = List.of();
    private final StepCount steps = new StepCount();
    private Runnable saver = () -> {};
    private ShownTime time = ShownTime.PRESENT;
    private Scope scope = Scope.ALL;
    private List<String> selected = List.of();

    @Inject
    public RegistryWork(UISynchronize ui, UiLanguage language) {
        this.ui = ui;
        this.zone = language.format().zone();
    }

    @Inject
    void setRegistries(@Service List<Registry> present) {
        Optional<Registry> first = present.stream().findFirst();
        ui.asyncExec(() -> use(first));
    }

    /** Somebody committed, perhaps this window. */
    @Inject
    @org.eclipse.e4.core.di.annotations.Optional
    void committed(@UIEventTopic(Registry.COMMIT_TOPIC) Event event) {
        if (session.isPresent() && !isDirty()) {
            refresh();
        }
    }

    private void use(Optional<Registry> next) {
        if (!registry.equals(next)) {
            session.ifPresent(EditingSession::close);
            registry = next;
            session = Optional.empty();
            refresh();
        }
    }

    /** Begins anew on the newest commit; what is unsaved is thrown away. */
    private void refresh() {
        session.ifPresent(EditingSession::close);
        session = registry.map(Registry::edit);
        steps.reset();
        rebuild();
    }

    private void rebuild() {
        changes = session.map(EditingSession::changes).orElse(List.of());
        showAgain();
    }

    private void showAgain() {
        shown = registry.map(open -> time.of(open, session.orElseThrow(), changes, zone));
        tell(Change.CONTENT);
    }

    /** The registry itself, for what takes long and is done in a job; empty while no data folder is open. */
    public Optional<Registry> registry() {
        return registry;
    }

    /** The registry as the views show it: of the time told of, and for the present with what is unsaved. */
    public Optional<RegistrySnapshot> snapshot() {
        return shown;
    }

    /** The time the views tell of. */
    public ShownTime time() {
        return time;
    }

    /** Tells of another time; what is unsaved stays so. */
    public void show(ShownTime other) {
        time = other;
        rebuild();
    }

    /** The part that is chosen. */
    public Scope scope() {
        return scope;
    }

    /** Chooses another part. */
    public void choose(Scope other) {
        if (!scope.equals(other)) {
            scope = other;
            tell(Change.SCOPE);
        }
    }

    /** The ids of the elements that are selected, in the order of the table. */
    public List<String> selectedIds() {
        return selected;
    }

    /** The selected elements that are there. */
    public List<Element> selection() {
        return shown.map(snapshot -> selected.stream().flatMap(id -> snapshot.element(id).stream()).toList())
                .orElse(List.of());
    }

    /** Selects elements by their ids. */
    public void select(List<String> ids) {
        if (!selected.equals(ids)) {
            selected = List.copyOf(ids);
            tell(Change.SELECTION);
        }
    }

    /** Whether the views show what can be edited. */
    public boolean isEditable() {
        return session.isPresent() && time.isPresent();
    }

    /** Whether there are unsaved changes. */
    public boolean isDirty() {
        return !changes.isEmpty();
    }

    /** The unsaved changes, in the order in which elements were first touched. */
    public List<ElementChange> changes() {
        return changes;
    }

    /** What the unsaved changes break or leave in doubt, errors first. */
    public List<Finding> check() {
        return session.map(EditingSession::check).orElse(List.of());
    }

    /**
     * Changes something, as one step of {@link #undo}.
     *
     * @throws IllegalStateException when the views do not show what can be edited
     */
    public void edit(Consumer<EditingSession> step) {
        steps.beginNext();
        edit(steps, step);
    }

    /**
     * Changes something as part of one step with what was changed for the same thing right before: what is typed into one
     * field is taken back at once and not by letters.
     *
     * @param thing what is being changed, by its {@code equals}
     * @throws IllegalStateException when the views do not show what can be edited
     */
    public void edit(Object thing, Consumer<EditingSession> step) {
        if (!isEditable()) {
            throw new IllegalStateException("nothing that can be edited is shown");
        }
        EditingSession edited = session.orElseThrow();
        if (steps.isNext(thing)) {
            edited.beginStep();
        }
        List<ElementChange> before = changes;
        try {
            step.accept(edited);
        } finally {
            rebuildAfter(before);
        }
    }

    private void rebuildAfter(List<ElementChange> before) {
        changes = session.orElseThrow().changes();
        if (!changes.equals(before)) {
            steps.changed();
        }
        showAgain();
    }

    /** Whether there is a step that can be taken back. */
    public boolean canUndo() {
        return isEditable() && steps.canUndo();
    }

    /** Whether there is a step that was taken back and can be done again. */
    public boolean canRedo() {
        return isEditable() && steps.canRedo();
    }

    /** Takes the last step back. */
    public void undo() {
        if (isEditable() && session.orElseThrow().undo()) {
            steps.undone();
            rebuild();
        }
    }

    /** Does the step again that was taken back last. */
    public void redo() {
        if (isEditable() && session.orElseThrow().redo()) {
            steps.redone();
            rebuild();
        }
    }

    /** Throws all unsaved changes away. */
    public void discard() {
        refresh();
    }

    /** Saves all changes as one commit; afterwards nothing is unsaved, unless it was refused or others changed the same. */
    public CommitResult commit(ChangeOrigin origin) {
        CommitResult result = session.orElseThrow().commit(origin);
        if (result instanceof CommitResult.Committed || result instanceof CommitResult.Unchanged) {
            refresh();
        }
        return result;
    }

    /**
     * Moves the unsaved changes onto the newest commit after conflicts; they can be saved then.
     *
     * @param theirs the conflicts in which the other's values are to stand
     */
    public void settle(List<Conflict> theirs) {
        session.orElseThrow().moveToNewest(theirs);
        steps.reset();
        rebuild();
    }

    /** Has the view that knows how save everything, from whichever view the user asks for it. */
    public void save() {
        saver.run();
    }

    /** Lets a view save everything, until its control is disposed. */
    public void saveBy(Control owner, Runnable save) {
        saver = save;
        owner.addDisposeListener(event -> saver = () -> {});
    }

    /** Tells on the UI thread what changed, until the control is disposed. */
    public void whenChanged(Control owner, Consumer<Change> listener) {
        listeners.add(listener);
        owner.addDisposeListener(event -> listeners.remove(listener));
    }

    private void tell(Change change) {
        List.copyOf(listeners).forEach(listener -> listener.accept(change));
    }
}
