package vn.haidang.registry.ui.internal.table;

import java.util.UUID;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.Preferences;

/** Preferences of a test alone: nodes of the running program that no other test uses. */
final class TestPreferences {

    private TestPreferences() {}

    static Preferences create() {
        IEclipsePreferences root = InstanceScope.INSTANCE.getNode("vn.haidang.registry.ui.tests");
        return root.node(UUID.randomUUID().toString());
    }
}
