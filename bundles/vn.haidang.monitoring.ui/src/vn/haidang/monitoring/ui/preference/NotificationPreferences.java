package vn.haidang.monitoring.ui.preference;

import java.util.Locale;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/**
 * Which news this seat shows in a small window and which it sounds for, a switch each per kind, in the instance scope. The
 * names of the node and the keys are part of what installations keep and do not change. Safe for use by several threads.
 */
public final class NotificationPreferences {

    /** The node. */
    public static final String NODE = "vn.haidang.monitoring.ui";

    /** The kinds of news. */
    public enum Kind {
        /** Something is out. */
        FAULT(true),
        /** Something wants attention. */
        ATTENTION(false),
        /** An alarm is over, the summary of the day. */
        NEWS(false),
        /** The station that watches gives no sign of life. */
        STATION(true);

        private final boolean soundsAsARule;

        Kind(boolean soundsAsARule) {
            this.soundsAsARule = soundsAsARule;
        }
    }

    /** The ways to tell. */
    public enum Way {
        /** A small window at the edge of the screen. */
        POPUP,
        /** A sound. */
        SOUND
    }

    private NotificationPreferences() {}

    /** Whether news of a kind is told that way. */
    public static boolean isOn(Kind kind, Way way) {
        return node().getBoolean(key(kind, way), isOnAsARule(kind, way));
    }

    /** Whether it is as long as nobody has said otherwise. */
    public static boolean isOnAsARule(Kind kind, Way way) {
        return way == Way.POPUP || kind.soundsAsARule;
    }

    /** Keeps a choice. */
    public static void set(Kind kind, Way way, boolean on) {
        node().putBoolean(key(kind, way), on);
    }

    private static String key(Kind kind, Way way) {
        return way.name().toLowerCase(Locale.ROOT) + "." + kind.name().toLowerCase(Locale.ROOT);
    }

    private static IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
