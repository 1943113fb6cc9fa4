package vn.haidang.monitoring.internal.measurement;

/** The store's settings as the face that hosts it may supply them, each named like its method. */
public @interface StoreConfiguration {

    /** How many days raw samples are kept, at least 2. */
    int rawDays() default 35;

    /** How many days the points of five minutes are kept, at least as long as raw samples. */
    int fiveMinuteDays() default 731;
}
