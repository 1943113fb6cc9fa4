package vn.haidang.ui.widget;

import java.util.function.Supplier;

import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;

/** Names for assistive technology. */
public final class Accessibility {

    private Accessibility() {}

    /** Answers with that name whenever it is asked for. */
    public static AccessibleListener named(Supplier<String> name) {
        return new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name.get();
            }
        };
    }
}
