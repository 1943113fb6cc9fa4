package vn.haidang.registry.ui.internal.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import vn.haidang.registry.CommitInfo;
import vn.haidang.registry.Element;
import vn.haidang.registry.ElementChange;
import vn.haidang.registry.ElementHistory;
import vn.haidang.registry.Registry;
import vn.haidang.registry.RegistrySnapshot;
import vn.haidang.registry.ui.internal.Messages;
import vn.haidang.registry.ui.internal.history.Comparison.Row;
import vn.haidang.registry.ui.internal.values.ValueWords;
import vn.haidang.registry.ui.internal.work.RegistryWork;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.language.UiLanguage;
import vn.haidang.ui.look.Fonts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.widget.PartBody;
import vn.haidang.ui.work.LatestRead;

/**
 * What happened to the selected element, the newest first, and two moments of it side by side. History and past are read
 * in jobs.
 */
public final class ElementHistoryPart {

    private final RegistryWork work;
    private final UiLanguage language;
    private final Texts texts;
    private PartBody body;
    private SashForm content;
    private Label title;
    private HistoryFeed feed;
    private ComparePanel compare;
    private LatestRead<Told> reader;
    private LatestRead<Comparison> comparer;
    private Optional<Told> told = Optional.empty();

    /** What is told of one element. */
    private record Told(String id, String name, List<HistoryEntry> entries) {

        List<CommitInfo> commits() {
            return entries.stream().flatMap(entry -> entry.commit().stream()).toList();
        }
    }

    @Inject
    public ElementHistoryPart(UiLanguage language, RegistryWork work) {
        this.work = work;
        this.language = language;
        this.texts = Messages.in(language);
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
        title = new Label(area, SWT.NONE);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.horizontalIndent = 12;
        data.verticalIndent = 6;
        title.setLayoutData(data);
        title.setFont(new Fonts(title).bold(1));
        Skin.BACKGROUND.apply(title);
        body = new PartBody(area);
        content = new SashForm(body.area(), SWT.VERTICAL);
        content.setSashWidth(6);
        Skin.BACKGROUND.apply(content);
        feed = new HistoryFeed(content, texts.get("history.name"), this::compareAround);
        compare = new ComparePanel(content, texts, language, this::compare, this::restore);
        content.setWeights(50, 50);
        reader = new LatestRead<>(body.area(), texts.get("history.reading"), this::show, this::sayUnread);
        comparer = new LatestRead<>(body.area(), texts.get("compare.reading"), this::show, () -> compare.clear());
        work.whenChanged(area, change -> {
            if (change != RegistryWork.Change.SCOPE) {
                read();
            }
        });
        read();
    }

    @Focus
    void focus() {
        (body.shows(content) ? feed.control() : body.area()).setFocus();
    }

    private void read() {
        Optional<String> id = work.selectedIds().stream().findFirst();
        if (work.registry().isEmpty()) {
            saySomething("registry.none");
        } else if (id.isEmpty()) {
            saySomething("history.noSelection");
        } else {
            Registry registry = work.registry().get();
            RegistrySnapshot now = work.snapshot().orElseThrow();
            List<ElementChange> unsaved = work.changes();
            reader.request(() -> tell(registry, now, unsaved, id.get()));
        }
    }

    private Told tell(Registry registry, RegistrySnapshot now, List<ElementChange> unsaved, String id) {
        HistorySentences sentences = new HistorySentences(texts, new NamesThen(registry::asOf, now));
        List<ElementHistory> history = registry.history(id);
        List<HistoryEntry> entries = new ArrayList<>(sentences.of(history));
        unsaved.stream().filter(change -> change.id().equals(id)).findFirst()
                .ifPresent(change -> entries.add(0, sentences.unsaved(change)));
        Optional<Element> element = now.element(id).or(() -> lastSeen(registry, history, id));
        return new Told(id, element.map(one -> one.code() + " " + one.name()).orElse(id), entries);
    }

    /** An element that is gone as it was before it was removed. */
    private static Optional<Element> lastSeen(Registry registry, List<ElementHistory> history, String id) {
        return history.isEmpty()
                ? Optional.empty()
                : registry.asOf(history.get(history.size() - 1).commit().number() - 1).element(id);
    }

    private void show(Told now) {
        boolean isOther = told.filter(before -> before.id().equals(now.id())).isEmpty();
        told = Optional.of(now);
        setTitle(now.name());
        if (now.entries().isEmpty()) {
            saySomething("history.none");
            return;
        }
        feed.show(now.entries());
        compare.offer(now.commits());
        body.show(content);
        if (isOther) {
            compareAround(now.entries().get(0));
        } else {
            compare();
        }
    }

    private void setTitle(String text) {
        title.setText(text.replace("&", "&&"));
    }

    private void saySomething(String key) {
        told = Optional.empty();
        setTitle("");
        body.say(texts.get(key), texts.get(key + "Advice"));
    }

    private void sayUnread() {
        saySomething("history.unread");
    }

    /** Compares what was before an entry with what was after it. */
    private void compareAround(HistoryEntry entry) {
        told.ifPresent(now -> {
            List<CommitInfo> commits = now.commits();
            int index = entry.commit().map(commits::indexOf).orElse(-1);
            HistoryPoint after = index < 0 ? new HistoryPoint.Present() : new HistoryPoint.After(commits.get(index));
            compare.choose(index + 1 < commits.size()
                    ? new HistoryPoint.After(commits.get(index + 1))
                    : new HistoryPoint.Before(commits.get(commits.size() - 1)), after);
            compare();
        });
    }

    private void compare() {
        if (told.isEmpty() || work.registry().isEmpty()) {
            return;
        }
        String id = told.get().id();
        Registry registry = work.registry().get();
        RegistrySnapshot now = work.snapshot().orElseThrow();
        HistoryPoint first = compare.earlierPoint();
        HistoryPoint second = compare.laterPoint();
        comparer.request(() -> Comparison.of(id, at(first, registry, now), at(second, registry, now),
                new ValueWords(texts)));
    }

    private RegistrySnapshot at(HistoryPoint point, Registry registry, RegistrySnapshot now) {
        return switch (point) {
            case HistoryPoint.Present present -> now;
            case HistoryPoint.Before before -> registry.asOf(before.commit().number() - 1);
            case HistoryPoint.After after -> registry.asOf(after.commit().number());
            case HistoryPoint.EndOf end -> registry.asOf(endOf(end));
        };
    }

    private Instant endOf(HistoryPoint.EndOf point) {
        return point.day().plusDays(1).atStartOfDay(language.format().zone()).toInstant().minusNanos(1_000);
    }

    private void show(Comparison comparison) {
        compare.show(comparison, work.isEditable() && present().isPresent());
    }

    private Optional<Element> present() {
        return told.flatMap(now -> work.snapshot().flatMap(snapshot -> snapshot.element(now.id())));
    }

    /** An ordinary unsaved change, to be looked at and saved as any other. */
    private void restore(Row row) {
        if (work.isEditable() && present().isPresent()) {
            work.edit(session -> session.set(told.orElseThrow().id(), row.feature().name(), row.old()));
        }
    }
}
