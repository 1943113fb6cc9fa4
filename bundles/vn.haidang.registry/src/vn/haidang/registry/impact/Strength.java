package vn.haidang.registry.impact;

/** How sure it is that something stops. */
public enum Strength {
    /** It may stop: something else can take over, or the connection may not matter. */
    MAY,
    /** It will stop. */
    WILL
}
