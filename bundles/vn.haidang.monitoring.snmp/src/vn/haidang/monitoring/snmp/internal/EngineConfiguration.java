package vn.haidang.monitoring.snmp.internal;

/** How large the SNMP engine is made; what is not said fits a city. */
@interface EngineConfiguration {

    /**
     * Among how many UDP sockets, each with a listening thread of its own, agents are divided, 1 to 16; 0 for one, and one
     * more for each five thousand devices.
     */
    int sockets() default 0;
}
