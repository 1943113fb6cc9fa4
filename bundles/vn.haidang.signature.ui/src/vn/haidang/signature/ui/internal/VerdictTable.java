package vn.haidang.signature.ui.internal;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import vn.haidang.base.text.MessageArguments;
import vn.haidang.signature.DocumentVerdict;
import vn.haidang.signature.SignatureVerdict;
import vn.haidang.ui.language.Texts;
import vn.haidang.ui.look.Skin;
import vn.haidang.ui.look.StateIcons;
import vn.haidang.ui.widget.Accessibility;

/** The documents that were verified, in the order of their verification. For the UI thread. */
final class VerdictTable {

    private final Composite area;
    private final TableViewer viewer;
    private final StateIcons icons;
    private final Texts texts;

    VerdictTable(Composite parent, Texts texts) {
        this.texts = texts;
        area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        icons = new StateIcons(viewer.getTable(), viewer::refresh);
        viewer.getTable().setHeaderVisible(true);
        Skin.SURFACE.apply(viewer.getTable());
        viewer.getTable().getAccessible().addAccessibleListener(Accessibility.named(() -> texts.get("table.name")));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(layout, "table.file", 35, verdict -> verdict.file().getFileName().toString(), false);
        column(layout, "table.verdict", 22, verdict -> VerdictLook.word(verdict.conclusion(), texts), true);
        column(layout, "table.signer", 25, this::signers, false);
        column(layout, "table.time", 18, this::time, false);
    }

    private void column(TableColumnLayout layout, String key, int weight, Function<DocumentVerdict, String> text,
            boolean withIcon) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(texts.get(key));
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 90));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object row) {
                return text.apply((DocumentVerdict) row);
            }

            @Override
            public Image getImage(Object row) {
                return withIcon ? icons.get(VerdictLook.of(((DocumentVerdict) row).conclusion())) : null;
            }

            @Override
            public String getToolTipText(Object row) {
                return ((DocumentVerdict) row).file().toString();
            }
        });
    }

    private String signers(DocumentVerdict verdict) {
        List<String> names = verdict.signatures().stream().flatMap(signature -> signature.signer().stream()).toList();
        return switch (names.size()) {
            case 0 -> "";
            case 1 -> names.get(0);
            default -> texts.get("table.signers",
                    MessageArguments.none().with("first", names.get(0)).with("more", names.size() - 1));
        };
    }

    private String time(DocumentVerdict verdict) {
        if (verdict.signatures().isEmpty()) {
            return "";
        }
        Optional<Instant> last = verdict.signatures().stream().map(SignatureVerdict::signingTime)
                .flatMap(Optional::stream).max(Comparator.naturalOrder());
        return last.map(texts.format()::dateTime).orElseGet(() -> texts.get("table.noTime"));
    }

    Control control() {
        return area;
    }

    TableViewer viewer() {
        return viewer;
    }

    void show(List<DocumentVerdict> verdicts) {
        viewer.setInput(verdicts);
    }

    void add(List<DocumentVerdict> verdicts) {
        viewer.add(verdicts.toArray());
        if (viewer.getStructuredSelection().isEmpty()) {
            viewer.setSelection(new StructuredSelection(verdicts.get(0)));
        }
    }

    Optional<DocumentVerdict> selected() {
        return Optional.ofNullable((DocumentVerdict) viewer.getStructuredSelection().getFirstElement());
    }
}
