package vn.haidang.ui.look;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * A colour by its meaning. What it looks like is decided by the theme: the colour definitions of the workbench and the
 * style sheets that override them. To be used on the UI thread; do not dispose what you get.
 */
public enum ThemeColor {
    /** All is well. */
    GOOD("vn.haidang.state.good"),
    /** Something wants attention. */
    ATTENTION("vn.haidang.state.attention"),
    /** The same for letters, which need more contrast than shapes. */
    ATTENTION_TEXT("vn.haidang.state.attention.text"),
    /** Something is out. */
    FAULT("vn.haidang.state.fault"),
    /** Cannot be reached; nothing can be said of the thing itself. */
    UNREACHABLE("vn.haidang.state.unreachable"),
    /** Under maintenance, and plain information. */
    MAINTENANCE("vn.haidang.state.maintenance"),
    /** Not checked. */
    UNCHECKED("vn.haidang.state.unchecked"),
    /** Ordinary text on a surface. */
    TEXT("vn.haidang.text"),
    /** Text of less weight; still readable. */
    TEXT_MUTED("vn.haidang.text.muted"),
    /** What tiles and tables stand on. */
    BACKGROUND("vn.haidang.background"),
    /** Tiles, tables, charts. */
    SURFACE("vn.haidang.surface"),
    /** The surface of a tile that wants somebody. */
    SURFACE_FAULT("vn.haidang.surface.fault"),
    /** Hair lines and grids. */
    HAIRLINE("vn.haidang.hairline"),
    /** Focus and selection. */
    ACCENT("vn.haidang.accent"),
    /** The first series of a chart. */
    SERIES_FIRST("vn.haidang.chart.first"),
    /** The second series of a chart. */
    SERIES_SECOND("vn.haidang.chart.second"),
    /** Limit lines of a chart. */
    LIMIT("vn.haidang.chart.limit");

    private final String id;

    ThemeColor(String id) {
        this.id = id;
    }

    /** The id under which themes define it. */
    public String id() {
        return id;
    }

    /** The colour in the theme of the moment; the system's text colour where no theme defines it. */
    public Color get() {
        Color color = JFaceResources.getColorRegistry().get(id);
        return color != null ? color : Display.getCurrent().getSystemColor(SWT.COLOR_LIST_FOREGROUND);
    }

    /** Runs the action on the UI thread whenever the theme's colours change, until the control is disposed. */
    public static void whenChanged(Control control, Runnable action) {
        ColorRegistry registry = JFaceResources.getColorRegistry();
        IPropertyChangeListener listener = event -> {
            if (event.getProperty().startsWith("vn.haidang.") && !control.isDisposed()) {
                action.run();
            }
        };
        registry.addListener(listener);
        control.addDisposeListener(event -> registry.removeListener(listener));
    }
}
