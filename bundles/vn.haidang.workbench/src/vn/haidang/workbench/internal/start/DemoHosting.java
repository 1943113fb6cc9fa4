package vn.haidang.workbench.internal.start;

import java.nio.file.Path;
import java.time.InstantSource;

import org.osgi.framework.BundleContext;

import vn.haidang.base.finding.FindingException;
import vn.haidang.demo.DemoCity;

/** The demo city, with lines that are cut and come back while somebody watches. */
record DemoHosting(DemoCity city) implements Hosting {

    static Hosting open(BundleContext context, Path data, Path sampleCity, InstantSource clock)
            throws FindingException {
        DemoCity city = DemoCity.open(context, data, sampleCity, clock);
        city.play();
        return new DemoHosting(city);
    }

    @Override
    public Path folder() {
        return city.folder();
    }

    @Override
    public void close() {
        city.close();
    }
}
