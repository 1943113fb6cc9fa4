package vn.haidang.monitoring.events.internal;

/** On which ports to receive, as the face that hosts the engines supplies it: 0 for a free one, -1 for not at all. */
@interface EventsConfiguration {

    /** Traps and informs, over UDP. */
    int trapPort() default 162;

    /** Syslog over UDP. */
    int syslogUdpPort() default 514;

    /** Syslog over TCP, without encryption. */
    int syslogTcpPort() default -1;

    /** Syslog over TLS. */
    int syslogTlsPort() default 6514;
}
