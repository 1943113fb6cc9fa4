package vn.haidang.registry.ui.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import vn.haidang.base.finding.Finding;
import vn.haidang.registry.Element;
import vn.haidang.registry.ElementHistory;
import vn.haidang.registry.Feature;
import vn.haidang.registry.Value;
import vn.haidang.registry.blob.AttachedFile;
import vn.haidang.registry.blob.DocumentFiles;
import vn.haidang.registry.ui.internal.document.FileBar;
import vn.haidang.registry.ui.internal.place.WatchedElement;
import vn.haidang.registry.ui.internal.work.TypedValues;
import vn.haidang.ui.look.Fonts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateIcons;
import vn.haidang.ui.look.StateLook;

/** The fields of what is selected, in tabs, below its name. For the UI thread. */
final class FormContent {

    private final FieldContext context;
    private final Composite area;
    private final Label title;
    private final Label subtitle;
    private final WatchLink watch;
    private final FileBar file;
    private final CTabFolder folder;
    private final StateIcons icons;
    private final List<FormTab> tabs = new ArrayList<>();
    private FormModel model = FormModel.of(List.of());
    private Map<String, List<Finding>> findings = Map.of();
    private String chosenTab = "";
    private boolean building;

    /**
     * @param files where the files of documents are
     * @param watched leads to how an element is now
     */
    FormContent(Composite parent, FieldContext context, Supplier<Optional<DocumentFiles>> files,
            WatchedElement watched) {
        this.context = context;
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        area.setLayout(layout);
        Skin.SURFACE.apply(area);
        title = label(8, Skin.SURFACE);
        title.setFont(new Fonts(title).bold(2));
        subtitle = label(2, Skin.MUTED);
        watch = new WatchLink(area, context.texts(), watched);
        file = new FileBar(area, context.texts(), files, this::attach);
        folder = new CTabFolder(area, SWT.FLAT | SWT.TOP);
        folder.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        folder.addListener(SWT.Selection, event -> tabChosen());
        icons = new StateIcons(folder, this::markTabs);
        Skin.SURFACE.apply(folder);
    }

    private Label label(int above, Skin skin) {
        Label label = new Label(area, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.horizontalIndent = 12;
        data.verticalIndent = above;
        data.widthHint = 200;
        label.setLayoutData(data);
        skin.apply(label);
        return label;
    }

    /** What is laid out. */
    Control control() {
        return area;
    }

    /** Shows the fields of what is selected, and what the checks say about them. */
    void show(FormModel next, List<Finding> checked) {
        boolean sameShape = !model.elements().isEmpty() && model.hasShapeOf(next);
        model = next;
        findings = FormFindings.byField(checked, next.elements());
        showTitle();
        Optional<Element> single = next.isBulk() ? Optional.empty() : next.elements().stream().findFirst();
        watch.show(single);
        file.show(single, context.work().isEditable());
        if (!sameShape) {
            createTabs();
        }
        showTab();
        markTabs();
    }

    private void showTitle() {
        String name;
        String below;
        if (model.isBulk()) {
            name = context.texts().get("form.several", "count", model.elements().size());
            below = context.texts().get("form.severalHint");
        } else {
            Element element = model.elements().get(0);
            name = element.name().isEmpty() ? element.code() : element.name();
            below = context.words().type(element.type()) + " · " + element.code() + unsaved(element);
        }
        String plain = LegacyActionTools.escapeMnemonics(name);
        String plainBelow = LegacyActionTools.escapeMnemonics(below);
        if (!title.getText().equals(plain) || !subtitle.getText().equals(plainBelow)) {
            title.setText(plain);
            subtitle.setText(plainBelow);
            area.layout(true);
        }
    }

    private String unsaved(Element element) {
        return context.work().changes().stream().filter(change -> change.id().equals(element.id())).findFirst()
                .map(change -> " · " + context.texts()
                        .get(change.kind() == ElementHistory.Kind.ADDED ? "form.new" : "form.changed"))
                .orElse("");
    }

    private void createTabs() {
        building = true;
        folder.setRedraw(false);
        try {
            for (var item : folder.getItems()) {
                item.getControl().dispose();
                item.dispose();
            }
            tabs.clear();
            model.tabs().forEach((name, features) -> tabs.add(new FormTab(folder, name, features, context, this)));
            // the tab that was open stays open from one element to the next
            FormTab open = tabs.stream().filter(tab -> tab.item().getText().equals(chosenTab)).findFirst()
                    .orElse(tabs.get(0));
            folder.setSelection(open.item());
        } finally {
            folder.setRedraw(true);
            building = false;
        }
    }

    private void tabChosen() {
        if (!building && folder.getSelection() != null) {
            chosenTab = folder.getSelection().getText();
            showTab();
        }
    }

    private void showTab() {
        openTab().ifPresent(tab -> tab.show(model, findings, context.work().isEditable()));
    }

    private Optional<FormTab> openTab() {
        return tabs.stream().filter(tab -> tab.item() == folder.getSelection()).findFirst();
    }

    private void markTabs() {
        Set<String> wrong = FormFindings.wrong(findings);
        tabs.forEach(tab -> tab.item()
                .setImage(tab.has(wrong) || tab.isWrong() ? icons.get(StateLook.FAULT) : null));
    }

    /** The user gave a field other values: all selected elements get them, as one step with what was typed there before. */
    void write(Feature feature, List<Value> values) {
        List<String> ids = model.ids();
        if (!context.work().isEditable()) {
            return;
        }
        context.work().edit(List.of(ids, feature.name()), session -> ids.forEach(
                id -> TypedValues.set(session, id, feature.name(), values, context.clock().instant())));
    }

    /** The document that is shown gets another file, as one step. */
    private void attach(AttachedFile chosen) {
        if (context.work().isEditable()) {
            context.work()
                    .edit(session -> model.ids().forEach(id -> chosen.values().forEach((feature, values) -> TypedValues
                            .set(session, id, feature, values, context.clock().instant()))));
        }
    }

    /** Writes what was typed and is not written yet. */
    void flush() {
        List.copyOf(tabs).forEach(FormTab::flush);
    }

    /** Opens the first tab on which something stands that is no value; whether there is one. */
    boolean showWrong() {
        Optional<FormTab> wrong = tabs.stream().filter(FormTab::isWrong).findFirst();
        wrong.ifPresent(this::open);
        return wrong.isPresent();
    }

    /** Opens the first tab on which a check found something to be corrected. */
    void showFindings() {
        Set<String> wrong = FormFindings.wrong(findings);
        tabs.stream().filter(tab -> tab.has(wrong)).findFirst().ifPresent(this::open);
    }

    private void open(FormTab tab) {
        folder.setSelection(tab.item());
        chosenTab = tab.item().getText();
        showTab();
    }

    void setFocus() {
        openTab().ifPresent(FormTab::setFocus);
    }
}
