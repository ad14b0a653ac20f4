package io.standfirst.http.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;

/**
 * Which media types of bodies the methods at a path take, over all that are declared for it. RESTEasy, which refuses the
 * others, does not say.
 */
@ApplicationScoped
public class TakenTypes {

    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    private final List<Taken> methods = new ArrayList<>();

    /**
     * One resource method.
     *
     * @param path       as a pattern
     * @param parameters how many the path has; of several that fit, the one with the fewest counts
     */
    private record Taken(Pattern path, int parameters, String method, List<String> types) {
    }

    TakenTypes(BeanManager beans) {
        beans.getBeans(Object.class, Any.Literal.INSTANCE).forEach(bean -> {
            Path path = bean.getBeanClass().getAnnotation(Path.class);
            if (path != null) {
                Arrays.stream(bean.getBeanClass().getMethods()).forEach(method -> add(path.value(), method));
            }
        });
        methods.sort(Comparator.comparing(Taken::parameters));
    }

    private void add(String classPath, Method method) {
        Path ownPath = method.getAnnotation(Path.class);
        Consumes consumes = method.isAnnotationPresent(Consumes.class)
                ? method.getAnnotation(Consumes.class)
                : method.getDeclaringClass().getAnnotation(Consumes.class);
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null && consumes != null) {
                String template = ownPath == null ? classPath : classPath + "/" + ownPath.value();
                String pattern = Arrays.stream(PARAMETER.split(template, -1)).map(Pattern::quote).collect(Collectors.joining("[^/]+"));
                int parameters = (int) PARAMETER.matcher(template).results().count();
                methods.add(new Taken(Pattern.compile(pattern + "/?"), parameters, verb.value(), List.of(consumes.value())));
            }
        }
    }

    /** Says how to send a body for the request at hand; empty if nothing there takes any. */
    String remedy() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        Set<String> types = request == null ? Set.of() : types(request.getMethod(), request.getPathWithoutPrefix());
        return types.isEmpty() ? "" : " Send it as "
                + types.stream().map(type -> "`Content-Type: " + type + "`").collect(Collectors.joining(" or "))
                + ", in UTF-8 and without a `Content-Encoding`.";
    }

    private Set<String> types(String verb, String path) {
        Set<String> types = new TreeSet<>();
        int parameters = Integer.MAX_VALUE;
        for (Taken taken : methods) {
            if (taken.parameters() <= parameters && taken.method().equals(verb) && taken.path().matcher(path).matches()) {
                parameters = taken.parameters();
                types.addAll(taken.types());
            }
        }
        return types;
    }
}
