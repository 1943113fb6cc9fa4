package vn.haidang.monitoring.services.internal;

/** How services are looked at, as the face that hosts the engines supplies it; times in ms. */
@interface ServicesConfiguration {

    /** From one look at a service to the next. */
    long servicePeriodMillis() default 60_000;

    /** After which one that has not answered counts as failed. */
    long serviceTimeoutMillis() default 10_000;

    /** From a failure that is not confirmed yet to the next look. */
    long serviceConfirmMillis() default 5_000;

    /** How many looks in a row must fail until a service is down. */
    int serviceConfirmAfter() default 3;
}
