package org.leitplanke.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A door without a lock, on purpose: signing in and setting up happen before anybody is known. Listed in a test. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenToAll {

    /** Why nobody has to be signed in here. */
    String because();
}
