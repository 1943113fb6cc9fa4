package vn.haidang.base.time.internal;

import java.time.Instant;
import java.time.InstantSource;

import org.osgi.service.component.annotations.Component;

/** The machine's clock as the service that everything takes its time from. */
@Component(service = InstantSource.class)
public final class SystemClock implements InstantSource {

    private final InstantSource source = InstantSource.system();

    @Override
    public Instant instant() {
        return source.instant();
    }
}
