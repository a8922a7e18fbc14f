package org.leitplanke.platform;

import java.io.File;
import java.util.Arrays;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * One server for all integration tests: what is shipped, with the tests beside it. Never a list of classes, and
 * never the measurements.
 */
@ArquillianSuiteDeployment
public class PortalDeployment {

    @Deployment
    public static WebArchive portal() {
        var tests = ShrinkWrap.create(GenericArchive.class)
                .as(ExplodedImporter.class)
                .importDirectory("target/test-classes")
                .as(GenericArchive.class);
        var war = ShrinkWrap.create(ZipImporter.class, "ROOT.war")
                .importFrom(new File("target/ROOT.war"))
                .as(WebArchive.class);
        war.merge(tests, "WEB-INF/classes", Filters.exclude("/arquillian\\.xml|/org/leitplanke/bench/.*"));
        libraries().forEach(jar -> war.addAsLibrary(jar));
        return war.addAsLibrary(doorForTheTests());
    }

    /** The test runner calls its own servlet; without this it would be sent to the sign-in page like every stranger. */
    private static JavaArchive doorForTheTests() {
        return ShrinkWrap.create(JavaArchive.class, "door-for-tests.jar")
                .addAsManifestResource(new StringAsset("""
                        <web-fragment xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                          <security-constraint>
                            <web-resource-collection>
                              <web-resource-name>tests</web-resource-name>
                              <url-pattern>/ArquillianServletRunnerEE9</url-pattern>
                            </web-resource-collection>
                          </security-constraint>
                        </web-fragment>
                        """), "web-fragment.xml");
    }

    /** Libraries that tests speak and the product does not ship. */
    private static java.util.stream.Stream<File> libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .filter(file -> file.getName().startsWith("assertj-core"));
    }
}
