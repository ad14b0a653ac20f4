package io.standfirst;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.standfirst.http.guard.RequestTargets;
import io.standfirst.http.guard.SlowHeads;

/** Starts the server. */
@QuarkusMain
public class Standfirst {

    /**
     * @param arguments none are read; settings come from {@code application.properties}, the environment and system
     *     properties
     */
    public static void main(String... arguments) {
        System.setProperty(RequestTargets.LEFT_TO_US, "true");
        System.setProperty(SlowHeads.EXTENSIONS, SlowHeads.LOAD);
        Quarkus.run(arguments);
    }
}
