package vn.haidang.registry.ui.internal.form;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import vn.haidang.base.finding.Finding;
import vn.haidang.base.finding.Severity;
import vn.haidang.registry.ChangeOrigin;
import vn.haidang.registry.CommitResult;
import vn.haidang.registry.Conflict;
import vn.haidang.registry.Element;
import vn.haidang.registry.blob.Blobs;
import vn.haidang.registry.blob.DocumentFiles;
import vn.haidang.registry.ui.internal.Messages;
import vn.haidang.registry.ui.internal.place.WatchedElement;
import vn.haidang.registry.ui.internal.work.RegistryWork;
import vn.haidang.registry.ui.internal.work.RegistryWork.Change;
import vn.haidang.registry.ui.internal.work.TimeBanner;
import vn.haidang.registry.ui.internal.work.WorkKeys;
import vn.haidang.storage.StorageException;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateLook;
import vn.haidang.ui.seat.Seat;
import vn.haidang.ui.widget.PartBody;
import vn.haidang.ui.work.UnsavedWork;

/** What is known about the selected elements, to be read and changed, and where everything that was changed is saved. */
public final class ElementFormPart {

    private static final Logger LOG = System.getLogger(ElementFormPart.class.getName());

    private final RegistryWork work;
    private final Seat seat;
    private final WatchedElement watched;
    private final Texts texts;
    private final FieldContext context;
    private PartBody body;
    private FormContent form;
    private SaveBar bar;
    private UnsavedQuestions questions;
    private Optional<DocumentFiles> files = Optional.empty();
    private Optional<ConflictPanel> conflicts = Optional.empty();
    /** While what was typed is written, what is selected does not change. */
    private boolean flushing;

    @Inject
    public ElementFormPart(UiLanguage language, RegistryWork work, Seat seat, InstantSource clock,
            WatchedElement watched) {
        this.work = work;
        this.watched = watched;
        this.seat = seat;
        this.texts = Messages.in(language);
        this.context = FieldContext.of(work, language, texts, clock);
    }

    @Inject
    void setBlobs(@Service List<Blobs> present) {
        files = present.stream().findFirst().map(DocumentFiles::new);
    }

    @PostConstruct
    void create(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        Skin.BACKGROUND.apply(area);
        questions = new UnsavedQuestions(area.getShell(), texts);
        new TimeBanner(area, work, texts);
        body = new PartBody(area);
        form = new FormContent(body.area(), context, () -> files, watched);
        bar = new SaveBar(area, work, texts, new SaveBar.Actions() {
            @Override
            public void save() {
                ElementFormPart.this.save();
            }

            @Override
            public void discard() {
                ElementFormPart.this.discard();
            }
        });
        new WorkKeys(area, work);
        work.saveBy(area, this::save);
        work.whenChanged(area, this::changed);
        show();
        register(area);
    }

    private void register(Composite area) {
        ServiceRegistration<UnsavedWork> asked = FrameworkUtil.getBundle(ElementFormPart.class).getBundleContext()
                .registerService(UnsavedWork.class, this::mayClose, null);
        area.addDisposeListener(event -> asked.unregister());
    }

    @Focus
    void focus() {
        if (body.shows(form.control())) {
            form.setFocus();
        } else {
            body.area().setFocus();
        }
    }

    private void changed(Change change) {
        if (change == Change.SELECTION) {
            // what was typed belongs to what was selected until now
            flush();
        }
        if (change != Change.SCOPE && !flushing) {
            show();
        }
    }

    private void flush() {
        flushing = true;
        try {
            form.flush();
        } finally {
            flushing = false;
        }
    }

    private void show() {
        List<Finding> checked = work.isDirty() ? work.check() : List.of();
        List<Element> selected = work.selection();
        bar.show(checked.stream().filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.summary(context.language().format())).toList());
        if (!selected.isEmpty()) {
            form.show(FormModel.of(selected), checked);
        }
        showWhatThereIs(selected);
    }

    private void showWhatThereIs(List<Element> selected) {
        if (conflicts.isPresent()) {
            body.show(conflicts.get().control());
        } else if (work.snapshot().isEmpty()) {
            body.say(texts.get("registry.none"), texts.get("registry.noneAdvice"));
        } else if (selected.isEmpty()) {
            body.say(texts.get("form.none"), texts.get("form.noneAdvice"));
        } else {
            body.show(form.control());
        }
    }

    /** Saves everything; whether nothing is unsaved any more. */
    private boolean save() {
        flush();
        if (form.showWrong() || !work.isEditable()) {
            show();
            return false;
        }
        show();
        return !work.isDirty() || commit();
    }

    private boolean commit() {
        try {
            String reason = bar.reason().isEmpty() ? texts.get("commit.reasonNone") : bar.reason();
            return tell(work.commit(new ChangeOrigin(seat.person(), texts.get("commit.channel"), reason)));
        } catch (StorageException e) {
            LOG.log(Level.WARNING, "the registry cannot be written", e);
            bar.say(StateLook.FAULT, texts.get("save.failed"));
            return false;
        }
    }

    private boolean tell(CommitResult result) {
        if (result instanceof CommitResult.Conflicted conflicted) {
            ask(conflicted.conflicts());
            return false;
        } else if (result instanceof CommitResult.Refused refused) {
            refused(refused.findings().get(0));
            return false;
        }
        endConflicts();
        bar.clearReason();
        int merged = result instanceof CommitResult.Committed committed ? committed.merged().size() : 0;
        bar.say(StateLook.GOOD, merged == 0 ? texts.get("save.saved") : texts.get("save.merged", "count", merged));
        return true;
    }

    /** Goes to the element with the first error, and to the tab with the field. */
    private void refused(Finding first) {
        first.subject().filter(link -> work.snapshot().flatMap(snapshot -> snapshot.element(link.id())).isPresent())
                .filter(link -> work.selectedIds().size() != 1 || !work.selectedIds().contains(link.id()))
                .ifPresent(link -> work.select(List.of(link.id())));
        form.showFindings();
        bar.say(StateLook.FAULT, first.summary(context.language().format()));
    }

    private void ask(List<Conflict> found) {
        endConflicts();
        conflicts = Optional.of(new ConflictPanel(body.area(), context, found, this::settle, this::endConflicts));
        body.show(conflicts.get().control());
        bar.say(StateLook.FAULT, texts.get("conflict.title"));
    }

    private void settle(List<Conflict> theirs) {
        endConflicts();
        work.settle(theirs);
        save();
    }

    private void endConflicts() {
        Optional<ConflictPanel> ended = conflicts;
        conflicts = Optional.empty();
        show();
        // it may be the one whose button was pressed
        ended.ifPresent(panel -> body.area().getDisplay().asyncExec(panel.control()::dispose));
    }

    private void discard() {
        flush();
        if (work.isDirty() && questions.mayDiscard(work.changes().size())) {
            endConflicts();
            work.discard();
        }
    }

    private boolean mayClose() {
        flush();
        if (!work.isDirty()) {
            return true;
        }
        return switch (questions.beforeClosing(work.changes().size())) {
            case SAVE -> save();
            case DISCARD -> true;
            case STAY -> false;
        };
    }
}
