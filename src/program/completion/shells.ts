/** The shells that a completion script is made for. */
export const shellNames = ['bash', 'zsh', 'fish'] as const;

export type ShellName = (typeof shellNames)[number];

/** One line for each shell that makes it complete the command line, from its next start on. */
export const installLines: Readonly<Record<ShellName, string>> = {
  bash: `echo 'eval "$(dockerfile-nonroot completion bash)"' >> ~/.bashrc`,
  zsh: `echo 'eval "$(dockerfile-nonroot completion zsh)"' >> ~/.zshrc`,
  fish: `echo 'dockerfile-nonroot completion fish | source' >> ~/.config/fish/config.fish`,
};
