package vn.haidang.monitoring.internal.ledger;

/** By what outages and watched time are kept: lines by their code, devices by theirs behind a prefix that no code has. */
public final class WatchedKey {

    private static final String DEVICE = "device/";

    private WatchedKey() {}

    /** The key of a device. */
    public static String device(String code) {
        return DEVICE + code;
    }

    /** Whether a key is that of a device. */
    public static boolean isDevice(String key) {
        return key.startsWith(DEVICE);
    }

    /** The code of the line or device. */
    public static String code(String key) {
        return isDevice(key) ? key.substring(DEVICE.length()) : key;
    }
}
