import fc from 'fast-check';

/**
 * Property tests look for what nobody thought of: on a developer's machine every run tries other values. Under CI the
 * same commit has to get the same verdict each time, so the values are the same ones there.
 */
if (process.env.CI === 'true') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20221231 });

export default fc;
