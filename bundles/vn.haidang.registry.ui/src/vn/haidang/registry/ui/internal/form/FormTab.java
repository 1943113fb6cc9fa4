package vn.haidang.registry.ui.internal.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

import vn.haidang.base.finding.Finding;
import vn.haidang.registry.Feature;
import vn.haidang.registry.Value;
import vn.haidang.ui.look.Skin;

/** One tab of the form; its fields are made when it is first looked at. */
final class FormTab {

    private final CTabItem item;
    private final List<Feature> features;
    private final FieldContext context;
    private final FormContent form;
    private final ScrolledComposite scroll;
    private final boolean isRelated;
    private Composite content;
    private Optional<FieldRows> rows = Optional.empty();
    private Optional<RelatedLists> related = Optional.empty();

    FormTab(CTabFolder folder, String name, List<Feature> features, FieldContext context, FormContent form) {
        this.features = features;
        this.context = context;
        this.form = form;
        this.isRelated = name.equals(FormModel.RELATED);
        scroll = new ScrolledComposite(folder, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        Skin.SURFACE.apply(scroll);
        scroll.addListener(SWT.Resize, event -> fit());
        item = new CTabItem(folder, SWT.NONE);
        item.setText(context.texts().get("tab." + name));
        item.setControl(scroll);
    }

    CTabItem item() {
        return item;
    }

    /** Whether one of these fields is on it. */
    boolean has(Set<String> fields) {
        return features.stream().map(Feature::name).anyMatch(fields::contains);
    }

    private void create(FormModel model) {
        content = new Composite(scroll, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 12;
        layout.marginHeight = 12;
        layout.verticalSpacing = 12;
        content.setLayout(layout);
        Skin.SURFACE.apply(content);
        if (!features.isEmpty()) {
            FieldRows created = new FieldRows(content, model.type(), features, context, new FieldRows.Target() {
                @Override
                public void write(Feature feature, List<Value> values) {
                    form.write(feature, values);
                }

                @Override
                public void resized() {
                    fit();
                }
            });
            created.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            rows = Optional.of(created);
        }
        if (isRelated && !model.isBulk()) {
            related = Optional.of(new RelatedLists(content, context));
        }
        scroll.setContent(content);
    }

    /** Shows what the model says, when the tab is looked at. */
    void show(FormModel model, Map<String, List<Finding>> findings, boolean editable) {
        boolean first = content == null;
        if (first) {
            create(model);
        }
        rows.ifPresent(fields -> {
            fields.show(new FieldRows.Source(model::values, model::isMixed, model::provenance));
            fields.showFindings(findings);
            fields.setEditable(editable);
        });
        related.ifPresent(lists -> lists.show(model.elements().get(0)));
        if (first || related.isPresent()) {
            fit();
        }
    }

    /** As high as the fields want to be at this width. */
    private void fit() {
        if (content != null && !content.isDisposed()) {
            int width = Math.max(200, scroll.getClientArea().width);
            scroll.setMinHeight(content.computeSize(width, SWT.DEFAULT).y);
            content.layout(true, true);
        }
    }

    void flush() {
        rows.ifPresent(FieldRows::flush);
    }

    boolean isWrong() {
        return rows.filter(FieldRows::isWrong).isPresent();
    }

    void setFocus() {
        rows.ifPresent(FieldRows::setFocus);
    }
}
