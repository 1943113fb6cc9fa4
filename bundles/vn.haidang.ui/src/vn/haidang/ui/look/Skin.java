package vn.haidang.ui.look;

import java.util.Locale;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;

/**
 * What a control's background and letters look like, by meaning. The control follows the theme: through the colour
 * definitions at once, and through its class in the style sheets, so that rules for all controls do not win over it.
 * For the UI thread.
 */
public enum Skin {
    /** What tiles and tables stand on. */
    BACKGROUND(ThemeColor.BACKGROUND, ThemeColor.TEXT),
    /** Tables, charts, text. */
    SURFACE(ThemeColor.SURFACE, ThemeColor.TEXT),
    /** Text of less weight on a surface. */
    MUTED(ThemeColor.SURFACE, ThemeColor.TEXT_MUTED),
    /** The word for what is well, on a surface. */
    GOOD(ThemeColor.SURFACE, ThemeColor.GOOD),
    /** The word for what wants attention. */
    ATTENTION(ThemeColor.SURFACE, ThemeColor.ATTENTION_TEXT),
    /** The word for what is out. */
    FAULT(ThemeColor.SURFACE, ThemeColor.FAULT),
    /** The word for what cannot be reached. */
    UNREACHABLE(ThemeColor.SURFACE, ThemeColor.UNREACHABLE),
    /** The word for what is under maintenance, and for information. */
    MAINTENANCE(ThemeColor.SURFACE, ThemeColor.MAINTENANCE),
    /** The word for what was not checked. */
    UNCHECKED(ThemeColor.SURFACE, ThemeColor.UNCHECKED);

    /** Under this key the style engine of the platform looks for a control's class. */
    private static final String CLASS_KEY = "org.eclipse.e4.ui.css.CssClassName";

    private final ThemeColor background;
    private final ThemeColor letters;

    Skin(ThemeColor background, ThemeColor letters) {
        this.background = background;
        this.letters = letters;
    }

    /** The skin of a word that stands for that look. */
    public static Skin of(StateLook look) {
        return switch (look) {
            case GOOD -> GOOD;
            case ATTENTION -> ATTENTION;
            case FAULT -> FAULT;
            case UNREACHABLE -> UNREACHABLE;
            case MAINTENANCE, INFORMATION -> MAINTENANCE;
            case UNCHECKED -> UNCHECKED;
        };
    }

    /** The control's class in the style sheets. */
    public String cssClass() {
        return "haidang-" + name().toLowerCase(Locale.ROOT);
    }

    /** Gives the control this skin in the place of another. */
    public void apply(Control control) {
        boolean first = control.getData(Skin.class.getName()) == null;
        control.setData(Skin.class.getName(), this);
        control.setData(CLASS_KEY, cssClass());
        paint(control);
        if (first) {
            ThemeColor.whenChanged(control, () -> ((Skin) control.getData(Skin.class.getName())).paint(control));
        }
    }

    private void paint(Control control) {
        control.setBackground(background.get());
        control.setForeground(letters.get());
        if (control instanceof Table table) {
            table.setHeaderBackground(ThemeColor.BACKGROUND.get());
            table.setHeaderForeground(ThemeColor.TEXT_MUTED.get());
        }
        control.redraw();
    }
}
