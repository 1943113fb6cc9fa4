package vn.haidang.registry.ui.internal.work;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * The keys of a view: undo, redo and save everywhere in it, and what the view adds. They count while the focus is within the
 * view, in any of its controls. For the UI thread.
 */
public final class WorkKeys {

    private final Composite area;
    private final List<Key> keys = new ArrayList<>();

    /** A key, where it counts, and what it does. */
    private record Key(int code, int modifiers, Control within, Runnable action) {
        boolean isMeant(Event event) {
            return event.keyCode == code && (event.stateMask & SWT.MODIFIER_MASK) == modifiers;
        }
    }

    public WorkKeys(Composite area, RegistryWork work) {
        this.area = area;
        on('z', SWT.MOD1, area, work::undo);
        on('y', SWT.MOD1, area, work::redo);
        on('z', SWT.MOD1 | SWT.SHIFT, area, work::redo);
        on('s', SWT.MOD1, area, work::save);
        org.eclipse.swt.widgets.Listener filter = this::pressed;
        area.getDisplay().addFilter(SWT.KeyDown, filter);
        area.addDisposeListener(event -> area.getDisplay().removeFilter(SWT.KeyDown, filter));
    }

    /** Adds a key that counts while the focus is within a control. */
    public WorkKeys on(int code, int modifiers, Control within, Runnable action) {
        keys.add(new Key(code, modifiers, within, action));
        return this;
    }

    private void pressed(Event event) {
        if (!(event.widget instanceof Control control) || !isWithin(control, area)) {
            return;
        }
        for (Key key : keys) {
            if (key.isMeant(event) && isWithin(control, key.within())) {
                event.doit = false;
                event.type = SWT.None;
                key.action().run();
                return;
            }
        }
    }

    private static boolean isWithin(Control control, Control area) {
        for (Control step = control; step != null; step = step.getParent()) {
            if (step == area) {
                return true;
            }
        }
        return false;
    }
}
