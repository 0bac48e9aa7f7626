export function internalPlugin(p) {
    return p;
}
export function pluginIsInternal(plugin) {
    return '__internal_plugin_id__' in plugin;
}
//# sourceMappingURL=internalPlugin.js.map