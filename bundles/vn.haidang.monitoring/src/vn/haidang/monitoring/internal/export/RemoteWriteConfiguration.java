package vn.haidang.monitoring.internal.export;

/** Where measurements are handed on to, as the face that hosts the engine supplies it; each named like its method. */
public @interface RemoteWriteConfiguration {

    /** Of the receiver, http or https. */
    String url();

    /** Who logs in; empty for nobody. */
    String user() default "";

    /** The file whose first line is the password; empty for none. */
    String passwordFile() default "";
}
