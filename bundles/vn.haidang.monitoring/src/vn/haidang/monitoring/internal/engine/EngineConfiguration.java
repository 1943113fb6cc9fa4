package vn.haidang.monitoring.internal.engine;

/** The engine's settings as the face that hosts it supplies them, each named like its method; all times in ms. */
public @interface EngineConfiguration {

    /** From one round of echoes to the next. */
    long echoPeriodMillis() default 1_000;

    /** After which an echo counts as lost; below the period. */
    long echoTimeoutMillis() default 900;

    /** From one poll of a device to the next. */
    long pollPeriodMillis() default 60_000;

    /** How many echoes in a row must be lost until a line is down. */
    int confirmAfter() default 3;

    /** How many echoes in a row must be answered until a line is up again. */
    int recoverAfter() default 2;

    /** How many devices are asked over SNMP at the same time. */
    int mostPolls() default 256;
}
