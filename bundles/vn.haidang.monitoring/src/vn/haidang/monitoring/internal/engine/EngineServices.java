package vn.haidang.monitoring.internal.engine;

import java.time.InstantSource;

import org.osgi.service.event.EventAdmin;

import vn.haidang.base.time.Scheduler;
import vn.haidang.monitoring.internal.contribution.CheckRegistry;
import vn.haidang.monitoring.internal.contribution.MeterRegistry;
import vn.haidang.monitoring.internal.contribution.PollerRegistry;
import vn.haidang.monitoring.internal.contribution.TransportRegistry;
import vn.haidang.monitoring.internal.ledger.LineLedger;
import vn.haidang.monitoring.internal.rule.RuleBook;
import vn.haidang.monitoring.maintenance.MaintenanceBook;
import vn.haidang.monitoring.measurement.MeasurementStore;
import vn.haidang.registry.RegistryReader;

/** What the engine works with. */
record EngineServices(RegistryReader registry, MeasurementStore measurements, LineLedger ledger,
        MaintenanceBook maintenance, PollerRegistry pollers, MeterRegistry meters, RuleBook rules,
        TransportRegistry transports, CheckRegistry checks, Scheduler scheduler, InstantSource clock,
        EventAdmin events) {}
