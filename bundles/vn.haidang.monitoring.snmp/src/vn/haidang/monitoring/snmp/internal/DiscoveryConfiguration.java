package vn.haidang.monitoring.snmp.internal;

/** How often devices are asked what they are, as the face that hosts the monitoring engine supplies it. */
@interface DiscoveryConfiguration {

    /** From one reading of a device to the next, in ms; a tenth more or less, so that not all are read at once. */
    long discoveryPeriodMillis() default 6 * 60 * 60 * 1_000L;
}
